//go:build tools

// Package tools pins actionlint: go.mod keeps what is imported here.
package tools

import _ "github.com/rhysd/actionlint/cmd/actionlint"
