//go:build tools

// Package tools pins Jaeger 2: go.mod keeps what is imported here.
package tools

import _ "github.com/jaegertracing/jaeger/cmd/jaeger"
