//go:build tools

// Package tools pins k6: go.mod keeps what is imported here.
package tools

import _ "go.k6.io/k6/v2"
