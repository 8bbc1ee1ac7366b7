#!/bin/sh
# Puts a first network into the store, where there is none.
etcdctl --endpoints "$FLANNELD_ETCD_ENDPOINTS" get "$FLANNELD_ETCD_PREFIX/config" >/dev/null 2>&1 ||
	etcdctl --endpoints "$FLANNELD_ETCD_ENDPOINTS" set "$FLANNELD_ETCD_PREFIX/config" '{"Network": "172.16.0.0/12"}'
