package check

import (
	"fmt"
	"strconv"
	"time"
)

func (c *checker) healthNone(f flags) Node {
	if len(c.in.Args) > 0 {
		return c.tooMany(c.in.Args[0], "HEALTHCHECK NONE stands alone")
	}
	return c.health(f, &Healthcheck{None: true})
}

func (c *checker) healthCmd(f flags) Node {
	cmd, ok := c.command()
	if !ok {
		return nil
	}
	if len(cmd.Args) == 0 {
		return c.missing("a command in its list")
	}
	return c.health(f, &Healthcheck{Command: cmd})
}

func (c *checker) health(f flags, n *Healthcheck) Node {
	n.Interval = c.duration(f.word("interval"))
	n.Timeout = c.duration(f.word("timeout"))
	n.StartPeriod = c.duration(f.word("start-period"))
	n.StartInterval = c.duration(f.word("start-interval"))
	if w := f.word("retries"); w != nil && w.Text != "" {
		v, err := strconv.ParseInt(w.Text, 10, 32)
		if err != nil || v < 0 {
			c.badValue(RuleFlagValue, *w, fmt.Sprintf("--retries cannot be %q", w.Text), "write a number, such as 3")
		}
		n.Retries = int(v)
	}
	return n
}

// duration reads a flag's time as Go writes it; 0 without the flag.
func (c *checker) duration(w *Word) time.Duration {
	if w == nil || w.Text == "" {
		return 0
	}
	d, err := time.ParseDuration(w.Text)
	switch {
	case err != nil:
		c.badValue(RuleFlagValue, *w, fmt.Sprintf("%q is no duration", w.Text), "write a number and its unit, such as 30s, 500ms or 1m30s")
	case d != 0 && d < time.Millisecond:
		c.badValue(RuleFlagValue, *w, fmt.Sprintf("%q is too short", w.Text), "write 1ms or more, or 0 for what the runtime does by itself")
	}
	return d
}
