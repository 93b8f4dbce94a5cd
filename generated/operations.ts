// Made from openapi.yaml by `npm run generate`; do not edit.
export const operations = {
  "listPersons": {
    "method": "GET",
    "methods": [
      "GET",
      "HEAD"
    ],
    "path": "/person/list",
    "measured": true,
    "anyHost": false,
    "objective": {
      "availability": 0.999,
      "latency": {
        "threshold": 0.5,
        "share": 0.99
      }
    },
    "parameters": [
      {
        "name": "start",
        "in": "query",
        "type": "integer",
        "default": 0
      },
      {
        "name": "limit",
        "in": "query",
        "type": "integer",
        "default": 20
      }
    ],
    "hasBody": false,
    "responses": {
      "200": {
        "mediaTypes": [
          "application/json"
        ],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "406": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "503": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "createPerson": {
    "method": "POST",
    "methods": [
      "POST"
    ],
    "path": "/person",
    "measured": true,
    "anyHost": false,
    "objective": {
      "availability": 0.999,
      "latency": {
        "threshold": 0.25,
        "share": 0.99
      }
    },
    "parameters": [],
    "hasBody": true,
    "responses": {
      "201": {
        "mediaTypes": [
          "application/json"
        ],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "406": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "415": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "503": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "507": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "getPerson": {
    "method": "GET",
    "methods": [
      "GET",
      "HEAD"
    ],
    "path": "/person/{id}",
    "measured": true,
    "anyHost": false,
    "objective": {
      "availability": 0.999,
      "latency": {
        "threshold": 0.25,
        "share": 0.99
      }
    },
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      }
    ],
    "hasBody": false,
    "responses": {
      "200": {
        "mediaTypes": [
          "application/json"
        ],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "404": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "406": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "503": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "updatePerson": {
    "method": "PUT",
    "methods": [
      "PUT"
    ],
    "path": "/person/{id}",
    "measured": true,
    "anyHost": false,
    "objective": {
      "availability": 0.999,
      "latency": {
        "threshold": 0.25,
        "share": 0.99
      }
    },
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      }
    ],
    "hasBody": true,
    "responses": {
      "200": {
        "mediaTypes": [
          "application/json"
        ],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "404": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "406": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "415": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "503": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "deletePerson": {
    "method": "DELETE",
    "methods": [
      "DELETE"
    ],
    "path": "/person/{id}",
    "measured": true,
    "anyHost": false,
    "objective": {
      "availability": 0.999,
      "latency": {
        "threshold": 0.25,
        "share": 0.99
      }
    },
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      }
    ],
    "hasBody": false,
    "responses": {
      "204": {
        "mediaTypes": [],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "404": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "503": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "getPersonAlias": {
    "method": "GET",
    "methods": [
      "GET",
      "HEAD"
    ],
    "path": "/persons/{id}",
    "measured": true,
    "anyHost": false,
    "objective": {
      "availability": 0.999,
      "latency": {
        "threshold": 0.25,
        "share": 0.99
      }
    },
    "parameters": [
      {
        "name": "id",
        "in": "path",
        "type": "string"
      }
    ],
    "hasBody": false,
    "responses": {
      "200": {
        "mediaTypes": [
          "application/json"
        ],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "404": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "406": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "503": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "listIncidents": {
    "method": "GET",
    "methods": [
      "GET",
      "HEAD"
    ],
    "path": "/incidents",
    "measured": false,
    "anyHost": false,
    "parameters": [],
    "hasBody": false,
    "responses": {
      "200": {
        "mediaTypes": [
          "application/json"
        ],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "406": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "listActiveIncidents": {
    "method": "GET",
    "methods": [
      "GET",
      "HEAD"
    ],
    "path": "/incidents/active",
    "measured": false,
    "anyHost": false,
    "parameters": [],
    "hasBody": false,
    "responses": {
      "200": {
        "mediaTypes": [
          "application/json"
        ],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "406": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "startIncident": {
    "method": "POST",
    "methods": [
      "POST"
    ],
    "path": "/incidents/active",
    "measured": false,
    "anyHost": false,
    "parameters": [],
    "hasBody": true,
    "responses": {
      "201": {
        "mediaTypes": [
          "application/json"
        ],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "401": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "406": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "409": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "415": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "503": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "stopAllIncidents": {
    "method": "DELETE",
    "methods": [
      "DELETE"
    ],
    "path": "/incidents/active",
    "measured": false,
    "anyHost": false,
    "parameters": [],
    "hasBody": false,
    "responses": {
      "204": {
        "mediaTypes": [],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "401": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "getActiveIncident": {
    "method": "GET",
    "methods": [
      "GET",
      "HEAD"
    ],
    "path": "/incidents/active/{incident}",
    "measured": false,
    "anyHost": false,
    "parameters": [
      {
        "name": "incident",
        "in": "path",
        "type": "string"
      }
    ],
    "hasBody": false,
    "responses": {
      "200": {
        "mediaTypes": [
          "application/json"
        ],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "404": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "406": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "stopIncident": {
    "method": "DELETE",
    "methods": [
      "DELETE"
    ],
    "path": "/incidents/active/{incident}",
    "measured": false,
    "anyHost": false,
    "parameters": [
      {
        "name": "incident",
        "in": "path",
        "type": "string"
      }
    ],
    "hasBody": false,
    "responses": {
      "204": {
        "mediaTypes": [],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "401": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "404": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "getMetrics": {
    "method": "GET",
    "methods": [
      "GET",
      "HEAD"
    ],
    "path": "/metrics",
    "measured": false,
    "anyHost": true,
    "parameters": [],
    "hasBody": false,
    "responses": {
      "200": {
        "mediaTypes": [
          "text/plain; version=0.0.4; charset=utf-8",
          "application/openmetrics-text; version=1.0.0; charset=utf-8",
          "application/openmetrics-text; version=0.0.1; charset=utf-8",
          "application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited"
        ],
        "gzip": true
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "getHealth": {
    "method": "GET",
    "methods": [
      "GET",
      "HEAD"
    ],
    "path": "/health",
    "measured": false,
    "anyHost": true,
    "parameters": [],
    "hasBody": false,
    "responses": {
      "200": {
        "mediaTypes": [
          "text/plain; charset=utf-8"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "getReadiness": {
    "method": "GET",
    "methods": [
      "GET",
      "HEAD"
    ],
    "path": "/ready",
    "measured": false,
    "anyHost": true,
    "parameters": [],
    "hasBody": false,
    "responses": {
      "200": {
        "mediaTypes": [
          "text/plain; charset=utf-8"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "503": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "getContract": {
    "method": "GET",
    "methods": [
      "GET",
      "HEAD"
    ],
    "path": "/openapi.json",
    "measured": false,
    "anyHost": false,
    "parameters": [
      {
        "name": "If-None-Match",
        "in": "header",
        "type": "string"
      }
    ],
    "hasBody": false,
    "responses": {
      "200": {
        "mediaTypes": [
          "application/json"
        ],
        "gzip": true
      },
      "304": {
        "mediaTypes": [],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "406": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "getContractYaml": {
    "method": "GET",
    "methods": [
      "GET",
      "HEAD"
    ],
    "path": "/openapi.yaml",
    "measured": false,
    "anyHost": false,
    "parameters": [
      {
        "name": "If-None-Match",
        "in": "header",
        "type": "string"
      }
    ],
    "hasBody": false,
    "responses": {
      "200": {
        "mediaTypes": [
          "application/yaml"
        ],
        "gzip": true
      },
      "304": {
        "mediaTypes": [],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "406": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "getTruth": {
    "method": "GET",
    "methods": [
      "GET",
      "HEAD"
    ],
    "path": "/truth",
    "measured": false,
    "anyHost": false,
    "parameters": [
      {
        "name": "window",
        "in": "query",
        "type": "string",
        "default": "5m"
      },
      {
        "name": "operation",
        "in": "query",
        "type": "string"
      }
    ],
    "hasBody": false,
    "responses": {
      "200": {
        "mediaTypes": [
          "application/json"
        ],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "406": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "getConsole": {
    "method": "GET",
    "methods": [
      "GET",
      "HEAD"
    ],
    "path": "/",
    "measured": false,
    "anyHost": false,
    "parameters": [
      {
        "name": "If-None-Match",
        "in": "header",
        "type": "string"
      }
    ],
    "hasBody": false,
    "responses": {
      "200": {
        "mediaTypes": [
          "text/html; charset=utf-8"
        ],
        "gzip": true
      },
      "304": {
        "mediaTypes": [],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "getDocs": {
    "method": "GET",
    "methods": [
      "GET",
      "HEAD"
    ],
    "path": "/docs",
    "measured": false,
    "anyHost": false,
    "parameters": [
      {
        "name": "If-None-Match",
        "in": "header",
        "type": "string"
      }
    ],
    "hasBody": false,
    "responses": {
      "200": {
        "mediaTypes": [
          "text/html; charset=utf-8"
        ],
        "gzip": true
      },
      "304": {
        "mediaTypes": [],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "getScript": {
    "method": "GET",
    "methods": [
      "GET",
      "HEAD"
    ],
    "path": "/scripts/{file}",
    "measured": false,
    "anyHost": false,
    "parameters": [
      {
        "name": "file",
        "in": "path",
        "type": "string"
      },
      {
        "name": "If-None-Match",
        "in": "header",
        "type": "string"
      }
    ],
    "hasBody": false,
    "responses": {
      "200": {
        "mediaTypes": [
          "text/javascript; charset=utf-8"
        ],
        "gzip": true
      },
      "304": {
        "mediaTypes": [],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "404": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  },
  "getStyle": {
    "method": "GET",
    "methods": [
      "GET",
      "HEAD"
    ],
    "path": "/styles/{file}",
    "measured": false,
    "anyHost": false,
    "parameters": [
      {
        "name": "file",
        "in": "path",
        "type": "string"
      },
      {
        "name": "If-None-Match",
        "in": "header",
        "type": "string"
      }
    ],
    "hasBody": false,
    "responses": {
      "200": {
        "mediaTypes": [
          "text/css; charset=utf-8"
        ],
        "gzip": true
      },
      "304": {
        "mediaTypes": [],
        "gzip": false
      },
      "400": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "404": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "413": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "421": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      },
      "500": {
        "mediaTypes": [
          "application/problem+json"
        ],
        "gzip": false
      }
    }
  }
} as const

export const measuredOperations = [
  "listPersons",
  "createPerson",
  "getPerson",
  "updatePerson",
  "deletePerson",
  "getPersonAlias"
] as const

export const paths = [
  {
    "template": "/person/list",
    "allow": "GET, HEAD, OPTIONS",
    "operations": {
      "GET": "listPersons",
      "HEAD": "listPersons"
    }
  },
  {
    "template": "/person",
    "allow": "OPTIONS, POST",
    "operations": {
      "POST": "createPerson"
    }
  },
  {
    "template": "/person/{id}",
    "allow": "DELETE, GET, HEAD, OPTIONS, PUT",
    "operations": {
      "GET": "getPerson",
      "HEAD": "getPerson",
      "PUT": "updatePerson",
      "DELETE": "deletePerson"
    }
  },
  {
    "template": "/persons/{id}",
    "allow": "GET, HEAD, OPTIONS",
    "operations": {
      "GET": "getPersonAlias",
      "HEAD": "getPersonAlias"
    }
  },
  {
    "template": "/incidents",
    "allow": "GET, HEAD, OPTIONS",
    "operations": {
      "GET": "listIncidents",
      "HEAD": "listIncidents"
    }
  },
  {
    "template": "/incidents/active",
    "allow": "DELETE, GET, HEAD, OPTIONS, POST",
    "operations": {
      "GET": "listActiveIncidents",
      "HEAD": "listActiveIncidents",
      "POST": "startIncident",
      "DELETE": "stopAllIncidents"
    }
  },
  {
    "template": "/incidents/active/{incident}",
    "allow": "DELETE, GET, HEAD, OPTIONS",
    "operations": {
      "GET": "getActiveIncident",
      "HEAD": "getActiveIncident",
      "DELETE": "stopIncident"
    }
  },
  {
    "template": "/metrics",
    "allow": "GET, HEAD, OPTIONS",
    "operations": {
      "GET": "getMetrics",
      "HEAD": "getMetrics"
    }
  },
  {
    "template": "/health",
    "allow": "GET, HEAD, OPTIONS",
    "operations": {
      "GET": "getHealth",
      "HEAD": "getHealth"
    }
  },
  {
    "template": "/ready",
    "allow": "GET, HEAD, OPTIONS",
    "operations": {
      "GET": "getReadiness",
      "HEAD": "getReadiness"
    }
  },
  {
    "template": "/openapi.json",
    "allow": "GET, HEAD, OPTIONS",
    "operations": {
      "GET": "getContract",
      "HEAD": "getContract"
    }
  },
  {
    "template": "/openapi.yaml",
    "allow": "GET, HEAD, OPTIONS",
    "operations": {
      "GET": "getContractYaml",
      "HEAD": "getContractYaml"
    }
  },
  {
    "template": "/truth",
    "allow": "GET, HEAD, OPTIONS",
    "operations": {
      "GET": "getTruth",
      "HEAD": "getTruth"
    }
  },
  {
    "template": "/",
    "allow": "GET, HEAD, OPTIONS",
    "operations": {
      "GET": "getConsole",
      "HEAD": "getConsole"
    }
  },
  {
    "template": "/docs",
    "allow": "GET, HEAD, OPTIONS",
    "operations": {
      "GET": "getDocs",
      "HEAD": "getDocs"
    }
  },
  {
    "template": "/scripts/{file}",
    "allow": "GET, HEAD, OPTIONS",
    "operations": {
      "GET": "getScript",
      "HEAD": "getScript"
    }
  },
  {
    "template": "/styles/{file}",
    "allow": "GET, HEAD, OPTIONS",
    "operations": {
      "GET": "getStyle",
      "HEAD": "getStyle"
    }
  }
] as const

export const unmatched = {
  "responses": {
    "204": {
      "mediaTypes": [],
      "gzip": false
    },
    "400": {
      "mediaTypes": [
        "application/problem+json"
      ],
      "gzip": false
    },
    "404": {
      "mediaTypes": [
        "application/problem+json"
      ],
      "gzip": false
    },
    "405": {
      "mediaTypes": [
        "application/problem+json"
      ],
      "gzip": false
    },
    "421": {
      "mediaTypes": [
        "application/problem+json"
      ],
      "gzip": false
    },
    "500": {
      "mediaTypes": [
        "application/problem+json"
      ],
      "gzip": false
    }
  }
} as const

export const connection = {
  "reasons": [
    "content-too-large",
    "expectation-failed",
    "headers-too-large",
    "http-version-not-supported",
    "malformed-request",
    "misdirected-request",
    "request-timeout",
    "too-many-connections"
  ]
} as const

export const limits = {
  "bodyBytes": 16384,
  "headerBytes": 16384,
  "headerLines": 100
} as const

export const faults = [
  "error",
  "latency",
  "unavailable"
] as const

export const storeEvents = {
  "commands": [
    "create",
    "get",
    "list",
    "replace",
    "remove",
    "count"
  ],
  "reasons": [
    "connection",
    "counter-restored",
    "loading",
    "other",
    "out-of-memory",
    "read-only",
    "settling",
    "timeout",
    "unauthorized",
    "unsuitable"
  ]
} as const

export const incidentNames = [
  "bad-deploy",
  "cache-cold",
  "cpu-saturation",
  "error-burst",
  "flapping",
  "memory-leak",
  "slow-dependency",
  "snapshot-failing",
  "traffic-surge"
] as const

export const version = "0.2.0" as const

export const intensities = {
  "bad-deploy": {
    "unit": "ratio",
    "minimum": 0.01,
    "maximum": 1
  },
  "cache-cold": {
    "unit": "factor",
    "minimum": 1.1,
    "maximum": 100
  },
  "cpu-saturation": {
    "unit": "ratio",
    "minimum": 0.05,
    "maximum": 0.95
  },
  "error-burst": {
    "unit": "ratio",
    "minimum": 0.001,
    "maximum": 1
  },
  "flapping": {
    "unit": "ratio",
    "minimum": 0.001,
    "maximum": 1
  },
  "memory-leak": {
    "unit": "megabytes",
    "minimum": 1,
    "maximum": 512
  },
  "slow-dependency": {
    "unit": "factor",
    "minimum": 1.1,
    "maximum": 100
  },
  "snapshot-failing": {
    "unit": "ratio",
    "minimum": 0.05,
    "maximum": 1
  },
  "traffic-surge": {
    "unit": "factor",
    "minimum": 1.1,
    "maximum": 20
  }
} as const
