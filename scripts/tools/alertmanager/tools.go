//go:build tools

// Package tools pins Alertmanager and its amtool: go.mod keeps what is imported here.
package tools

import (
	_ "github.com/prometheus/alertmanager/cmd/alertmanager"
	_ "github.com/prometheus/alertmanager/cmd/amtool"
)
