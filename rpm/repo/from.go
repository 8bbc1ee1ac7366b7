package repo

// From is the base URL that the metadata is from; "" for packages that were
// named one by one.
func (r *Repo) From() string {
	if len(r.metadata) == 0 {
		return ""
	}
	return r.metadata[0]
}
