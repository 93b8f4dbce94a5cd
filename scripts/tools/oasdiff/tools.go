//go:build tools

// Package tools pins oasdiff: go.mod keeps what is imported here.
package tools

import _ "github.com/oasdiff/oasdiff"
