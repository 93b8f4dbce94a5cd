//go:build tools

// Package tools pins Prometheus 3 and its promtool: go.mod keeps what is imported here.
package tools

import (
	_ "github.com/prometheus/prometheus/cmd/prometheus"
	_ "github.com/prometheus/prometheus/cmd/promtool"
)
