// Made from openapi.yaml by `npm run generate`; do not edit.
export const metrics = {
  "http_requests_total": {
    "type": "counter",
    "unit": "requests",
    "help": "Measured requests whose response has closed, by status code, method, path template and operation.",
    "labels": [
      "code",
      "method",
      "path",
      "operation"
    ],
    "source": "service"
  },
  "http_status_code": {
    "type": "counter",
    "unit": "requests",
    "help": "Measured requests whose response has closed, by status code alone.",
    "labels": [
      "code"
    ],
    "source": "service"
  },
  "http_requests_in_progress": {
    "type": "gauge",
    "unit": "requests",
    "help": "Measured requests that have arrived and whose response has not closed yet.",
    "labels": [
      "method",
      "operation"
    ],
    "source": "service"
  },
  "http_requests_limit": {
    "type": "gauge",
    "unit": "requests",
    "help": "The most measured requests that the service works on at once (--max-in-flight); one more is refused with 503.",
    "labels": [],
    "source": "service"
  },
  "http_request_duration_seconds": {
    "type": "histogram",
    "unit": "seconds",
    "help": "Time from the arrival of a measured request to the close of its response, in seconds.",
    "labels": [
      "method",
      "path",
      "operation"
    ],
    "buckets": [
      0.005,
      0.01,
      0.025,
      0.05,
      0.1,
      0.25,
      0.5,
      1,
      2.5,
      5,
      10
    ],
    "native": {
      "factor": 1.1,
      "maxBuckets": 160
    },
    "source": "service"
  },
  "http_connection_errors_total": {
    "type": "counter",
    "unit": "connections",
    "help": "Refusals before a request is complete (bytes that are not HTTP, limits of size, time and connections), and of requests for other hosts, by reason.",
    "labels": [
      "reason"
    ],
    "source": "service"
  },
  "person_store_count": {
    "type": "gauge",
    "unit": "persons",
    "help": "Person records in the store, read at the scrape; NaN while a shared store is away. Instances that share a store show the same number, so take their maximum and not their sum.",
    "labels": [],
    "source": "service"
  },
  "person_store_limit": {
    "type": "gauge",
    "unit": "persons",
    "help": "The most person records that the store takes (--max-persons); one more is refused with 507.",
    "labels": [],
    "source": "service"
  },
  "person_store_connected": {
    "type": "gauge",
    "unit": "connections",
    "help": "1 while this instance reaches the shared store, else 0.",
    "labels": [],
    "source": "service",
    "when": "store"
  },
  "person_store_operation_duration_seconds": {
    "type": "histogram",
    "unit": "seconds",
    "help": "Time that the shared store took for a command, failed ones too, in seconds.",
    "labels": [
      "command"
    ],
    "buckets": [
      0.00025,
      0.0005,
      0.001,
      0.0025,
      0.005,
      0.01,
      0.025,
      0.05,
      0.1,
      0.25,
      0.5
    ],
    "native": {
      "factor": 1.1,
      "maxBuckets": 160
    },
    "source": "service",
    "when": "store"
  },
  "person_store_errors_total": {
    "type": "counter",
    "unit": "commands",
    "help": "Commands that the shared store could not do, by reason; counter-restored counts how often this instance moved its counter of ids above those in use.",
    "labels": [
      "reason"
    ],
    "source": "service",
    "when": "store"
  },
  "person_snapshot_last_success_timestamp_seconds": {
    "type": "gauge",
    "unit": "seconds",
    "help": "When the persons were last saved to the file of --snapshot, by any process, in seconds since 1970; 0 when they never were.",
    "labels": [],
    "source": "service",
    "when": "snapshot"
  },
  "person_snapshot_duration_seconds": {
    "type": "gauge",
    "unit": "seconds",
    "help": "How long this process took to save the persons the last time that it succeeded, in seconds; 0 when it never did.",
    "labels": [],
    "source": "service",
    "when": "snapshot"
  },
  "person_snapshot_failures_total": {
    "type": "counter",
    "unit": "snapshots",
    "help": "Snapshots that could not be written, for instance because the disk was full.",
    "labels": [],
    "source": "service",
    "when": "snapshot"
  },
  "person_snapshot_interval_seconds": {
    "type": "gauge",
    "unit": "seconds",
    "help": "Time between two snapshots (--snapshot-interval), in seconds.",
    "labels": [],
    "source": "service",
    "when": "snapshot"
  },
  "person_created_total": {
    "type": "counter",
    "unit": "persons",
    "help": "Persons created.",
    "labels": [],
    "source": "service"
  },
  "person_deleted_total": {
    "type": "counter",
    "unit": "persons",
    "help": "Persons deleted.",
    "labels": [],
    "source": "service"
  },
  "person_not_found_total": {
    "type": "counter",
    "unit": "requests",
    "help": "Operations (GET, PUT and DELETE) on an id that does not exist.",
    "labels": [],
    "source": "service"
  },
  "person_payload_size_bytes": {
    "type": "histogram",
    "unit": "bytes",
    "help": "Size of each POST /person body that was read, valid or not, in bytes.",
    "labels": [],
    "buckets": [
      100,
      200,
      400,
      800,
      1600,
      3200,
      6400,
      12800,
      25600,
      51200
    ],
    "native": {
      "factor": 1.1,
      "maxBuckets": 160
    },
    "source": "service"
  },
  "incident_active": {
    "type": "gauge",
    "unit": "incidents",
    "help": "1 while an incident of this kind is active, else 0, read at the scrape; a hidden incident counts as the kind hidden.",
    "labels": [
      "incident"
    ],
    "source": "service"
  },
  "incident_intensity_ratio": {
    "type": "gauge",
    "unit": "ratio",
    "help": "The part of its intensity that an incident has in force now, 0 to 1, read at the scrape; left out for a hidden incident.",
    "labels": [
      "incident"
    ],
    "source": "service"
  },
  "faults_injected_total": {
    "type": "counter",
    "unit": "requests",
    "help": "Requests into which an incident injected a fault, by operation and fault (error is 500, unavailable is 503, latency made it slower). Those of a hidden incident count at its end.",
    "labels": [
      "operation",
      "fault"
    ],
    "source": "service"
  },
  "app_cpu_usage_percent": {
    "type": "gauge",
    "unit": "percent",
    "help": "CPU of this process over the last sampling interval, in percent of one core, sampled every 5 s.",
    "labels": [],
    "source": "service"
  },
  "app_memory_usage_megabytes": {
    "type": "gauge",
    "unit": "megabytes",
    "help": "Resident memory of this process, in units of 2^20 bytes, sampled every 5 s.",
    "labels": [],
    "source": "service"
  },
  "app_build_info": {
    "type": "gauge",
    "unit": "info",
    "help": "Always 1; the labels say which Prometric runs on which Node.js.",
    "labels": [
      "version",
      "node_version"
    ],
    "source": "service"
  },
  "app_log_lines_lost_total": {
    "type": "counter",
    "unit": "lines",
    "help": "Lines of the log that could not be written, because the disk was full or nobody read them.",
    "labels": [],
    "source": "service"
  },
  "trace_requests_total": {
    "type": "counter",
    "unit": "requests",
    "help": "Measured requests that a client asked to sample (client), that --trace-ratio sampled (ratio), or whose client asked beyond the limit (limited).",
    "labels": [
      "decision"
    ],
    "source": "service"
  },
  "trace_spans_total": {
    "type": "counter",
    "unit": "spans",
    "help": "Spans for the collector of --otlp that it has taken (exported) and not taken (failed), and those that found the queue full (queue-full).",
    "labels": [
      "outcome"
    ],
    "source": "service"
  },
  "nodejs_gc_duration_seconds": {
    "type": "histogram",
    "unit": "seconds",
    "help": "Garbage collection pauses by kind, in seconds.",
    "labels": [
      "kind"
    ],
    "buckets": [
      0.001,
      0.005,
      0.01,
      0.05,
      0.1,
      0.5,
      1
    ],
    "source": "service"
  },
  "nodejs_eventloop_lag_min_seconds": {
    "type": "gauge",
    "unit": "seconds",
    "help": "Least delay of the event loop since the last scrape, in seconds: how late it calls back what is due.",
    "labels": [],
    "source": "service"
  },
  "nodejs_eventloop_lag_max_seconds": {
    "type": "gauge",
    "unit": "seconds",
    "help": "Greatest delay of the event loop since the last scrape, in seconds.",
    "labels": [],
    "source": "service"
  },
  "nodejs_eventloop_lag_mean_seconds": {
    "type": "gauge",
    "unit": "seconds",
    "help": "Mean delay of the event loop since the last scrape, in seconds.",
    "labels": [],
    "source": "service"
  },
  "nodejs_eventloop_lag_stddev_seconds": {
    "type": "gauge",
    "unit": "seconds",
    "help": "Standard deviation of the delay of the event loop since the last scrape, in seconds.",
    "labels": [],
    "source": "service"
  },
  "nodejs_eventloop_lag_p50_seconds": {
    "type": "gauge",
    "unit": "seconds",
    "help": "Median delay of the event loop since the last scrape, in seconds.",
    "labels": [],
    "source": "service"
  },
  "nodejs_eventloop_lag_p90_seconds": {
    "type": "gauge",
    "unit": "seconds",
    "help": "90th percentile of the delay of the event loop since the last scrape, in seconds.",
    "labels": [],
    "source": "service"
  },
  "nodejs_eventloop_lag_p99_seconds": {
    "type": "gauge",
    "unit": "seconds",
    "help": "99th percentile of the delay of the event loop since the last scrape, in seconds.",
    "labels": [],
    "source": "service"
  },
  "process_cpu_user_seconds_total": {
    "type": "counter",
    "unit": "seconds",
    "help": "Total user CPU time spent in seconds.",
    "labels": [],
    "source": "runtime"
  },
  "process_cpu_system_seconds_total": {
    "type": "counter",
    "unit": "seconds",
    "help": "Total system CPU time spent in seconds.",
    "labels": [],
    "source": "runtime"
  },
  "process_cpu_seconds_total": {
    "type": "counter",
    "unit": "seconds",
    "help": "Total user and system CPU time spent in seconds.",
    "labels": [],
    "source": "runtime"
  },
  "process_start_time_seconds": {
    "type": "gauge",
    "unit": "seconds",
    "help": "Start time of the process since unix epoch in seconds.",
    "labels": [],
    "source": "runtime"
  },
  "process_resident_memory_bytes": {
    "type": "gauge",
    "unit": "bytes",
    "help": "Resident memory size in bytes.",
    "labels": [],
    "source": "runtime"
  },
  "process_virtual_memory_bytes": {
    "type": "gauge",
    "unit": "bytes",
    "help": "Virtual memory size in bytes.",
    "labels": [],
    "source": "runtime"
  },
  "process_heap_bytes": {
    "type": "gauge",
    "unit": "bytes",
    "help": "Process heap size in bytes.",
    "labels": [],
    "source": "runtime"
  },
  "process_open_fds": {
    "type": "gauge",
    "unit": "descriptors",
    "help": "Number of open file descriptors.",
    "labels": [],
    "source": "runtime"
  },
  "process_max_fds": {
    "type": "gauge",
    "unit": "descriptors",
    "help": "Maximum number of open file descriptors.",
    "labels": [],
    "source": "runtime"
  },
  "nodejs_heap_size_total_bytes": {
    "type": "gauge",
    "unit": "bytes",
    "help": "Process heap size from Node.js in bytes.",
    "labels": [],
    "source": "runtime"
  },
  "nodejs_heap_size_used_bytes": {
    "type": "gauge",
    "unit": "bytes",
    "help": "Process heap size used from Node.js in bytes.",
    "labels": [],
    "source": "runtime"
  },
  "nodejs_external_memory_bytes": {
    "type": "gauge",
    "unit": "bytes",
    "help": "Node.js external memory size in bytes.",
    "labels": [],
    "source": "runtime"
  },
  "nodejs_heap_space_size_total_bytes": {
    "type": "gauge",
    "unit": "bytes",
    "help": "Process heap space size total from Node.js in bytes.",
    "labels": [
      "space"
    ],
    "source": "runtime"
  },
  "nodejs_heap_space_size_used_bytes": {
    "type": "gauge",
    "unit": "bytes",
    "help": "Process heap space size used from Node.js in bytes.",
    "labels": [
      "space"
    ],
    "source": "runtime"
  },
  "nodejs_heap_space_size_available_bytes": {
    "type": "gauge",
    "unit": "bytes",
    "help": "Process heap space size available from Node.js in bytes.",
    "labels": [
      "space"
    ],
    "source": "runtime"
  },
  "nodejs_version_info": {
    "type": "gauge",
    "unit": "info",
    "help": "Node.js version info.",
    "labels": [
      "version",
      "major",
      "minor",
      "patch"
    ],
    "source": "runtime"
  }
} as const
