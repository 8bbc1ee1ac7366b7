package compiler

import (
	"fmt"

	"github.com/sysbuild/sysbuild/lang/check"
)

// buildExpose takes ports as docker does: [ip:][host:]port[-port][/proto]; the
// image keeps port/proto alone.
func (b *builder) buildExpose(n *check.Expose) error {
	var ports []string
	for _, w := range n.Ports {
		p, err := check.ParsePort(w.Text)
		if err != nil {
			return badValue("InvalidPort", "EXPOSE", w.Text, err, b.span())
		}
		ports = append(ports, p...)
	}
	b.image.ExposedPorts = sortedSet(append(b.image.ExposedPorts, ports...))
	return b.config(fmt.Sprintf("EXPOSE %v", ports))
}
