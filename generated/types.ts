// Made from openapi.yaml by `npm run generate`; do not edit.
export interface paths {
    "/person/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List persons in creation order
         * @description A page of the persons that exist now, oldest first. A `start` past the end gives an empty page.
         */
        get: operations["listPersons"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a person */
        post: operations["createPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/person/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a person. One that does not exist is 404, whatever it looks like, up to this length.
                 * @example 7
                 */
                id: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        /** Get a person */
        get: operations["getPerson"];
        /**
         * Replace a person
         * @description Replaces all four editable fields; an optional one that is left out is removed.
         */
        put: operations["updatePerson"];
        post?: never;
        /** Delete a person */
        delete: operations["deletePerson"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/persons/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a person. One that does not exist is 404, whatever it looks like, up to this length.
                 * @example 7
                 */
                id: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        /**
         * Get a person (the path in the original's README)
         * @description The same as getPerson under another path, so that a dashboard has two routes to one resource to tell apart.
         */
        get: operations["getPersonAlias"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the incidents that can be started
         * @description The library, with what each does, which signals show it first, and what its intensity means.
         */
        get: operations["listIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the incidents that are pending or active */
        get: operations["listActiveIncidents"];
        put?: never;
        /**
         * Start an incident
         * @description Every incident ends by itself. There is at most one of each kind at a time, a pending one included. What is left
         *     out is as the library says; a drawn seed is in the response. The same seed has the same effect on the same requests
         *     in the same order. If the intensity of the kind changes with time, they must also come at the same times after the
         *     start.
         *
         *     A `hidden` incident is for those who have to find it: until its end no response, log line or metric names its kind, its
         *     operations or its intensity. Requests by name do not find it; `DELETE /incidents/active` ends it. It runs alone, so
         *     that a start of the same kind is refused like any other. Its faults are counted at its end.
         */
        post: operations["startIncident"];
        /** Stop all incidents */
        delete: operations["stopAllIncidents"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/incidents/active/{incident}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which incident.
                 * @example slow-dependency
                 */
                incident: components["schemas"]["IncidentName"];
            };
            cookie?: never;
        };
        /** Get an incident that is pending or active */
        get: operations["getActiveIncident"];
        put?: never;
        post?: never;
        /** Stop an incident */
        delete: operations["stopIncident"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Metrics in the formats of Prometheus
         * @description In the format that `Accept` prefers, and in text format 0.0.4 for whoever accepts none of them. A series has the same
         *     name and the same value in each. Compressed when the client accepts gzip. OpenMetrics and protobuf also have
         *     exemplars; only protobuf has native histograms and the time since when a series counts.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Should it get traffic
         * @description 503 until a shared store has been reached once, and from the moment that the service begins to drain.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document as JSON */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document as it was written */
        get: operations["getContractYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/truth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What really happened
         * @description The figures that Prometheus can only estimate, from the raw observations of measured requests: exact counts, exact
         *     quantiles, the attainment of the objectives. Each observation is the one that the metrics got: the operation, the
         *     code and the very duration that `http_request_duration_seconds` has observed.
         *
         *     * A window is the time after `from`, up to and including `to`: open at its begin, as the ranges of Prometheus 3 are.
         *       A request belongs to the window in which its response has closed.
         *     * A quantile is the nearest rank: the smallest duration that at least this share of the requests did not exceed.
         *       No value is interpolated, so each one is the duration of a request.
         *     * Memory is bounded: the latest 2^19 = 524,288 observations are held, 19 bytes each, 10 MB, so that 15 minutes are
         *       whole up to 580 requests per second. A process whose memory is limited gives it a 64th of that limit: in 256 MB
         *       it is 155,344 observations (172 requests per second), in 128 MB 77,672 (86). Of a window that reaches back
         *       further, `complete` is false, and `from` says since when every request is counted. From then on all figures are exact.
         *     * The response is of the moment `to`. With half a million observations it takes 70 ms, in slices of at most 20 ms;
         *       between them other requests are served.
         */
        get: operations["getTruth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The console, a page that charts /metrics as it moves
         * @description The page itself reads what it shows from the query, so that a view can be shared: `operation` (an operationId), `window`
         *     (30s, 1m, 5m) and `span` (5m, 15m, 1h). The service ignores the query.
         */
        get: operations["getConsole"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This document to read and to try out (Swagger UI) */
        get: operations["getDocs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scripts/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A script of the pages */
        get: operations["getScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/styles/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A style sheet of the pages */
        get: operations["getStyle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description Text that shows something and has no control characters.
         * @example Ada
         */
        Name: string;
        /**
         * Format: email
         * @example ada.lovelace@analytical.example
         */
        Email: string;
        /**
         * @description Text that shows something and has no control characters.
         * @example 12 St James's Square, London
         */
        Address: string;
        /** @description The four fields that a client may set. */
        PersonFields: {
            first_name: components["schemas"]["Name"];
            last_name: components["schemas"]["Name"];
            email?: components["schemas"]["Email"];
            address?: components["schemas"]["Address"];
        };
        /** @description A person as it is stored. */
        Person: {
            /**
             * @description A decimal number, counted from 0 and never used twice.
             * @example 7
             */
            id: string;
            first_name: components["schemas"]["Name"];
            last_name: components["schemas"]["Name"];
            email?: components["schemas"]["Email"];
            address?: components["schemas"]["Address"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             * @example 2026-03-14T09:26:53.589Z
             */
            created_at: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC; `created_at` until the first update.
             * @example 2026-03-14T09:26:53.589Z
             */
            updated_at: string;
        };
        /**
         * @description A kind of incident.
         * @enum {string}
         */
        IncidentName: "bad-deploy" | "cache-cold" | "cpu-saturation" | "error-burst" | "flapping" | "memory-leak" | "slow-dependency" | "snapshot-failing" | "traffic-surge";
        /**
         * @description An operation that incidents can affect, which is one that is measured.
         * @enum {string}
         */
        MeasuredOperation: "listPersons" | "createPerson" | "getPerson" | "updatePerson" | "deletePerson" | "getPersonAlias";
        /**
         * @description A duration of at most one hour, in whole seconds, minutes or 1h, as in PromQL.
         * @example 5m
         */
        Duration: string;
        /** @description What is left out is as the library says. */
        IncidentRequest: {
            incident: components["schemas"]["IncidentName"];
            duration?: components["schemas"]["Duration"];
            /** @description How long until it begins; at once when it is left out. */
            delay?: components["schemas"]["Duration"];
            /**
             * @description In the unit of its kind, and in its range.
             * @example 20
             */
            intensity?: number;
            /**
             * @description Which operations it affects. Refused by kinds that affect no single ones; some kinds take exactly one.
             * @example [
             *       "getPerson",
             *       "listPersons"
             *     ]
             */
            operations?: components["schemas"]["MeasuredOperation"][];
            /**
             * @description Of everything random in it; drawn when it is left out.
             * @example 7
             */
            seed?: number;
            /**
             * @description Whether nothing names it until its end; it then runs alone. False when it is left out.
             * @example true
             */
            hidden?: boolean;
        };
        /**
         * @description Pending until `starts_at`, then active until `ends_at`.
         * @enum {string}
         */
        IncidentState: "pending" | "active";
        /** @description An incident that is pending or active, as far as it may be known. */
        ActiveIncident: components["schemas"]["Incident"] | components["schemas"]["HiddenIncident"];
        /** @description All that is said of a hidden incident that is pending or active. */
        HiddenIncident: {
            /**
             * @description Always true.
             * @constant
             */
            hidden: true;
            state: components["schemas"]["IncidentState"];
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             */
            starts_at: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             */
            ends_at: string;
        };
        /** @description An incident that is pending or active. */
        Incident: {
            incident: components["schemas"]["IncidentName"];
            state: components["schemas"]["IncidentState"];
            /** @description What was asked for, in the unit of its kind. */
            intensity: number;
            /** @description The part of the intensity in force now; some kinds ramp up, some fade away, some alternate. */
            intensity_ratio: number;
            /** @description The operations that it affects; empty if its kind is not about single operations. */
            operations: components["schemas"]["MeasuredOperation"][];
            /** @description Of everything random in it. */
            seed: number;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             */
            starts_at: string;
            /**
             * Format: date-time
             * @description RFC 3339, UTC.
             */
            ends_at: string;
        };
        /** @description A kind of incident as the library describes it. */
        IncidentKind: {
            incident: components["schemas"]["IncidentName"];
            /** @description What it does. */
            summary: string;
            /** @description What shows it, the first sign first. */
            signals: string[];
            /** @description What its intensity means, and the range of it. */
            intensity: {
                meaning: string;
                /** @enum {string} */
                unit: "factor" | "ratio" | "megabytes";
                minimum: number;
                maximum: number;
                /** @description What is taken at this moment when the request does not say. */
                default: number;
            };
            /** @description How long it lasts when the request does not say. */
            duration: components["schemas"]["Duration"];
            /** @description The operations that it affects by default; empty if it is not about single operations. */
            operations: components["schemas"]["MeasuredOperation"][];
        };
        /**
         * @description A value of the metric label `operation`: the operationId of an operation that is measured, or `unmatched` for requests
         *     that belong to none.
         * @example getPerson
         * @enum {string}
         */
        OperationLabel: "listPersons" | "createPerson" | "getPerson" | "updatePerson" | "deletePerson" | "getPersonAlias" | "unmatched";
        /** @description What really happened within a window of time. */
        Truth: {
            /**
             * @description The window that was asked for.
             * @enum {string}
             */
            window: "1m" | "5m" | "15m" | "all";
            /**
             * Format: date-time
             * @description Since when every request is counted, RFC 3339, UTC: `to` less the window, the start of the service when that was later, or
             *     the moment of the latest observation that is no longer held.
             * @example 2026-03-14T09:21:53.589Z
             */
            from: string;
            /**
             * Format: date-time
             * @description The moment of this response, RFC 3339, UTC.
             * @example 2026-03-14T09:26:53.589Z
             */
            to: string;
            /**
             * @description Length of the window that is covered, from `from` to `to`, in seconds, by a clock that nobody sets.
             * @example 300
             */
            seconds: number;
            /**
             * @description False when observations of the window were dropped, because memory is bounded.
             * @example true
             */
            complete: boolean;
            /** @description All operations of this document, taken together. */
            overall: components["schemas"]["TruthSummary"];
            /** @description Each value of the label `operation`, also without requests; only the one that was asked for, if one was. */
            operations: {
                [key: string]: components["schemas"]["TruthSummary"];
            };
        };
        /** @description The requests whose response has closed within the window, and those in progress now. */
        TruthSummary: {
            /**
             * @description How many there were.
             * @example 6000
             */
            requests: number;
            /**
             * @description How many there were by the label `code`, 499 for a client that hung up; only codes that occurred.
             * @example {
             *       "200": 5400,
             *       "404": 594,
             *       "500": 6
             *     }
             */
            codes: {
                [key: string]: number;
            };
            /**
             * @description Requests per second, that is `requests` over the `seconds` of the window.
             * @example 20
             */
            rate: number;
            /**
             * @description Share of the requests with a code of 500 and above, 0 to 1; null without requests.
             * @example 0.001
             * @example null
             */
            error_ratio: number | null;
            /** @description Time from the arrival of a request to the close of its response, in seconds; null without requests. */
            duration_seconds: components["schemas"]["TruthDurations"] | null;
            /**
             * @description Requests that have arrived and whose response has not closed, now and not within the window.
             * @example 1
             */
            in_progress: number;
            /** @description The `x-objective` of the operation and what was attained; null where there is none, as for all operations together. */
            objective: components["schemas"]["TruthObjective"] | null;
        };
        /** @description Exact figures of durations in seconds; quantiles are nearest ranks. */
        TruthDurations: {
            /** @description The shortest. */
            min: number;
            /** @description Their sum over their number. */
            mean: number;
            /** @description The median. */
            p50: number;
            /** @description The 90th percentile. */
            p90: number;
            /** @description The 95th percentile. */
            p95: number;
            /** @description The 99th percentile. */
            p99: number;
            /** @description The longest. */
            max: number;
        };
        /** @description What the contract promises of an operation, and what share of the requests kept it. */
        TruthObjective: {
            availability: {
                objective: components["schemas"]["Share"];
                /** @description Share of the requests with a code below 500, 0 to 1; null without requests. */
                attained: number | null;
            };
            latency: {
                /** @description The duration that should not be exceeded. */
                threshold_seconds: number;
                objective: components["schemas"]["Share"];
                /** @description Share of the requests, whatever their code, that took no longer than the threshold, 0 to 1; null without requests. */
                attained: number | null;
            };
        };
        /**
         * @description The share of requests that is to keep an objective.
         * @example 0.999
         */
        Share: number;
        /** @description A problem document (RFC 9457). */
        Problem: {
            /**
             * @description What kind of failure this is; one name, one kind.
             * @enum {string}
             */
            type: "urn:prometric:problem:content-too-large" | "urn:prometric:problem:expectation-failed" | "urn:prometric:problem:file-not-found" | "urn:prometric:problem:headers-too-large" | "urn:prometric:problem:http-version-not-supported" | "urn:prometric:problem:incident-already-active" | "urn:prometric:problem:incident-hidden" | "urn:prometric:problem:incident-not-active" | "urn:prometric:problem:injected-error" | "urn:prometric:problem:injected-unavailable" | "urn:prometric:problem:internal" | "urn:prometric:problem:malformed-body" | "urn:prometric:problem:malformed-request" | "urn:prometric:problem:malformed-url" | "urn:prometric:problem:method-not-allowed" | "urn:prometric:problem:misdirected-request" | "urn:prometric:problem:no-ambient-traffic" | "urn:prometric:problem:no-snapshots" | "urn:prometric:problem:not-acceptable" | "urn:prometric:problem:person-not-found" | "urn:prometric:problem:request-timeout" | "urn:prometric:problem:route-not-found" | "urn:prometric:problem:store-full" | "urn:prometric:problem:store-unavailable" | "urn:prometric:problem:unauthorized" | "urn:prometric:problem:unavailable" | "urn:prometric:problem:unsupported-media-type" | "urn:prometric:problem:validation-failed";
            /** @description The kind in words; the same for every occurrence. */
            title: string;
            /** @description The HTTP status code. */
            status: number;
            /** @description What happened this time. */
            detail: string;
            /** @description The places that are wrong; at most ten are listed. */
            errors?: components["schemas"]["Mistake"][];
        };
        /** @description One place that is wrong, either in the body (`pointer`) or in a parameter (`parameter`). */
        Mistake: {
            /** @description JSON pointer into the body, as a URI fragment (RFC 6901, section 6). */
            pointer?: string;
            /** @description The name of the path, query or header parameter, or `path` for the path as a whole. */
            parameter?: string;
            /** @description What is wrong there. */
            detail: string;
        };
    };
    responses: {
        /** @description The person. */
        Person: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Person"];
            };
        };
        /** @description The page. */
        Page: {
            headers: {
                ETag: components["headers"]["ETag"];
                /**
                 * @description Present when the client accepts gzip. A mock says `identity`, for its bodies are plain.
                 * @example identity
                 */
                "Content-Encoding"?: "gzip" | "identity";
                Vary: components["headers"]["VaryEncoding"];
                "Cache-Control": components["headers"]["Revalidate"];
                "Content-Security-Policy": components["headers"]["ContentSecurityPolicy"];
                "Referrer-Policy": components["headers"]["ReferrerPolicy"];
                [name: string]: unknown;
            };
            content: {
                /** @example <!doctype html><title>Prometric</title> */
                "text/html; charset=utf-8": string;
            };
        };
        /** @description The client's copy is current. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                Vary: components["headers"]["VaryEncoding"];
                "Cache-Control": components["headers"]["Revalidate"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The path, the query or the body is not what the contract asks for; `errors` names each place. */
        BadRequest: {
            headers: {
                "Prometric-Problem": components["headers"]["ProblemType"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No person has this id. */
        PersonNotFound: {
            headers: {
                "Prometric-Problem": components["headers"]["ProblemType"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:prometric:problem:person-not-found",
                 *       "title": "No such person",
                 *       "status": 404,
                 *       "detail": "No person has this id."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The pages have no such file. */
        FileNotFound: {
            headers: {
                "Prometric-Problem": components["headers"]["ProblemType"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:prometric:problem:file-not-found",
                 *       "title": "No such file",
                 *       "status": 404,
                 *       "detail": "The pages have no such file."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No incident of this kind is pending or active, or it is hidden. */
        IncidentNotActive: {
            headers: {
                "Prometric-Problem": components["headers"]["ProblemType"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:prometric:problem:incident-not-active",
                 *       "title": "The incident is not active",
                 *       "status": 404,
                 *       "detail": "GET /incidents/active lists no slow-dependency."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The service was started with a control token, and the request does not bring it. */
        Unauthorized: {
            headers: {
                /**
                 * @description How to bring it (RFC 6750, section 3).
                 * @example Bearer realm="prometric"
                 */
                "WWW-Authenticate": "Bearer realm=\"prometric\"";
                "Prometric-Problem": components["headers"]["ProblemType"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:prometric:problem:unauthorized",
                 *       "title": "Unauthorized",
                 *       "status": 401,
                 *       "detail": "This operation needs the control token of the service."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The client accepts none of the media types of this operation. */
        NotAcceptable: {
            headers: {
                "Prometric-Problem": components["headers"]["ProblemType"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:prometric:problem:not-acceptable",
                 *       "title": "Not acceptable",
                 *       "status": 406,
                 *       "detail": "This operation responds with application/json."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is longer than `x-limits.bodyBytes`. The connection is closed. */
        ContentTooLarge: {
            headers: {
                "Prometric-Problem": components["headers"]["ProblemType"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:prometric:problem:content-too-large",
                 *       "title": "The body is too large",
                 *       "status": 413,
                 *       "detail": "A request body has at most 16384 bytes."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The host of the request is not served, which stops DNS rebinding. The request had no effect. */
        MisdirectedRequest: {
            headers: {
                "Prometric-Problem": components["headers"]["ProblemType"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:prometric:problem:misdirected-request",
                 *       "title": "Misdirected request",
                 *       "status": 421,
                 *       "detail": "The host of this request is not served; --allowed-hosts says which others are."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not in a media type, charset and encoding that this operation reads. */
        UnsupportedMediaType: {
            headers: {
                "Prometric-Problem": components["headers"]["ProblemType"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:prometric:problem:unsupported-media-type",
                 *       "title": "Unsupported media type",
                 *       "status": 415,
                 *       "detail": "The body must be application/json in UTF-8, without Content-Encoding."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of the service, which its log explains, or the effect of an incident, which its type shows. */
        InternalError: {
            headers: {
                "Prometric-Problem": components["headers"]["ProblemType"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not now; try again later. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                "Prometric-Problem": components["headers"]["ProblemType"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The store holds as many persons as it may. */
        InsufficientStorage: {
            headers: {
                "Prometric-Problem": components["headers"]["ProblemType"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:prometric:problem:store-full",
                 *       "title": "The store is full",
                 *       "status": 507,
                 *       "detail": "Delete a person, or start the service with a larger --max-persons."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The id of a person. One that does not exist is 404, whatever it looks like, up to this length.
         * @example 7
         */
        PersonId: string;
        /**
         * @description The name of a script; one that the pages do not use is 404.
         * @example main.js
         */
        ScriptFile: string;
        /**
         * @description The name of a style sheet; one that the pages do not use is 404.
         * @example theme.css
         */
        StyleFile: string;
        /**
         * @description Entity tags that the client holds (RFC 9110, section 13.1.2).
         * @example W/"0f343b0931126a20"
         */
        IfNoneMatch: string;
    };
    requestBodies: {
        PersonFields: {
            content: {
                "application/json": components["schemas"]["PersonFields"];
            };
        };
        IncidentRequest: {
            content: {
                "application/json": components["schemas"]["IncidentRequest"];
            };
        };
    };
    headers: {
        /**
         * @description The `type` of the problem, also in the response to HEAD, which has no body.
         * @example urn:prometric:problem:validation-failed
         */
        ProblemType: string;
        /**
         * @description Seconds to wait before the next try.
         * @example 1
         */
        RetryAfter: string;
        /**
         * @description Changes with the document.
         * @example W/"0f343b0931126a20"
         */
        ETag: string;
        /**
         * @description The response depends on Accept-Encoding.
         * @example Accept-Encoding
         */
        VaryEncoding: "Accept-Encoding";
        /**
         * @description The response depends on both.
         * @example Accept, Accept-Encoding
         */
        VaryAccept: "Accept, Accept-Encoding";
        /**
         * @description Every response is of this moment.
         * @example no-store
         */
        NoStore: "no-store";
        /**
         * @description Everything that a page loads and asks comes from here; no script or style stands in the page itself.
         * @example default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
         */
        ContentSecurityPolicy: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        /**
         * @description A link to another site does not reveal the page that it stood on.
         * @example no-referrer
         */
        ReferrerPolicy: "no-referrer";
        /**
         * @description May be kept, must be asked for again with If-None-Match.
         * @example no-cache
         */
        Revalidate: "no-cache";
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listPersons: {
        parameters: {
            query?: {
                /**
                 * @description How many persons to skip.
                 * @example 0
                 */
                start?: number;
                /**
                 * @description The most persons to return.
                 * @example 20
                 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page, possibly empty. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"][];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PersonFields"];
        responses: {
            /** @description The person as it was stored. */
            201: {
                headers: {
                    /**
                     * @description The new person, relative to the URL of this request (RFC 9110, section 10.2.2).
                     * @example person/0
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Person"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
            507: components["responses"]["InsufficientStorage"];
        };
    };
    getPerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a person. One that does not exist is 404, whatever it looks like, up to this length.
                 * @example 7
                 */
                id: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Person"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["PersonNotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a person. One that does not exist is 404, whatever it looks like, up to this length.
                 * @example 7
                 */
                id: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["PersonFields"];
        responses: {
            200: components["responses"]["Person"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["PersonNotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    deletePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a person. One that does not exist is 404, whatever it looks like, up to this length.
                 * @example 7
                 */
                id: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The person is gone; its id is never used again. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["PersonNotFound"];
            413: components["responses"]["ContentTooLarge"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPersonAlias: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of a person. One that does not exist is 404, whatever it looks like, up to this length.
                 * @example 7
                 */
                id: components["parameters"]["PersonId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Person"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["PersonNotFound"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    listIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The library, in alphabetical order. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentKind"][];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    listActiveIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most one of each kind, by `starts_at`; or a hidden one alone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveIncident"][];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    startIncident: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["IncidentRequest"];
        responses: {
            /** @description The incident as it will be. */
            201: {
                headers: {
                    /**
                     * @description The incident, or the list that shows a hidden one, relative to the URL of this request (RFC 9110, section 10.2.2).
                     * @example active/slow-dependency
                     */
                    Location: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActiveIncident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            406: components["responses"]["NotAcceptable"];
            /** @description It cannot be started now. */
            409: {
                headers: {
                    "Prometric-Problem": components["headers"]["ProblemType"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    stopAllIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description None is pending or active any more. Their effects are undone, also for requests that wait; the extra clients of a surge finish their sessions. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["ContentTooLarge"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    getActiveIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which incident.
                 * @example slow-dependency
                 */
                incident: components["schemas"]["IncidentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The incident as it is at this moment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["IncidentNotActive"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    stopIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Which incident.
                 * @example slow-dependency
                 */
                incident: components["schemas"]["IncidentName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is not pending or active any more. Its effects are undone, also for requests that wait; the extra clients of a surge finish their sessions. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            404: components["responses"]["IncidentNotActive"];
            413: components["responses"]["ContentTooLarge"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All metrics of the catalogue. */
            200: {
                headers: {
                    /**
                     * @description Present when the client accepts gzip. A mock says `identity`, for its bodies are plain.
                     * @example identity
                     */
                    "Content-Encoding"?: "gzip" | "identity";
                    Vary: components["headers"]["VaryAccept"];
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain; version=0.0.4; charset=utf-8": string;
                    "application/openmetrics-text; version=1.0.0; charset=utf-8": string;
                    "application/openmetrics-text; version=0.0.1; charset=utf-8": string;
                    "application/vnd.google.protobuf; proto=io.prometheus.client.MetricFamily; encoding=delimited": string;
                };
            };
            413: components["responses"]["ContentTooLarge"];
            500: components["responses"]["InternalError"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It responds. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example ok */
                    "text/plain; charset=utf-8": "ok";
                };
            };
            413: components["responses"]["ContentTooLarge"];
            500: components["responses"]["InternalError"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Send traffic. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example ready */
                    "text/plain; charset=utf-8": "ready";
                };
            };
            413: components["responses"]["ContentTooLarge"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that the client holds (RFC 9110, section 13.1.2).
                 * @example W/"0f343b0931126a20"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /**
                     * @description Present when the client accepts gzip. A mock says `identity`, for its bodies are plain.
                     * @example identity
                     */
                    "Content-Encoding"?: "gzip" | "identity";
                    Vary: components["headers"]["VaryEncoding"];
                    "Cache-Control": components["headers"]["Revalidate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                        info: {
                            [key: string]: unknown;
                        };
                        paths: {
                            [key: string]: unknown;
                        };
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    getContractYaml: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that the client holds (RFC 9110, section 13.1.2).
                 * @example W/"0f343b0931126a20"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract, comments and all. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /**
                     * @description Present when the client accepts gzip. A mock says `identity`, for its bodies are plain.
                     * @example identity
                     */
                    "Content-Encoding"?: "gzip" | "identity";
                    Vary: components["headers"]["VaryEncoding"];
                    "Cache-Control": components["headers"]["Revalidate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    getTruth: {
        parameters: {
            query?: {
                /**
                 * @description How far back to look. `all` is everything since the start of the service.
                 * @example 5m
                 */
                window?: "1m" | "5m" | "15m" | "all";
                /**
                 * @description The one operation to show, in `operations` and in `overall`; all of them when it is left out.
                 * @example getPerson
                 */
                operation?: components["schemas"]["OperationLabel"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The truth about the window. */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["NoStore"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Truth"];
                };
            };
            400: components["responses"]["BadRequest"];
            406: components["responses"]["NotAcceptable"];
            413: components["responses"]["ContentTooLarge"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    getConsole: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that the client holds (RFC 9110, section 13.1.2).
                 * @example W/"0f343b0931126a20"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Page"];
            304: components["responses"]["NotModified"];
            413: components["responses"]["ContentTooLarge"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    getDocs: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that the client holds (RFC 9110, section 13.1.2).
                 * @example W/"0f343b0931126a20"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Page"];
            304: components["responses"]["NotModified"];
            413: components["responses"]["ContentTooLarge"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    getScript: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that the client holds (RFC 9110, section 13.1.2).
                 * @example W/"0f343b0931126a20"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The name of a script; one that the pages do not use is 404.
                 * @example main.js
                 */
                file: components["parameters"]["ScriptFile"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A JavaScript module, or a script that a page loads as it is. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /**
                     * @description Present when the client accepts gzip. A mock says `identity`, for its bodies are plain.
                     * @example identity
                     */
                    "Content-Encoding"?: "gzip" | "identity";
                    Vary: components["headers"]["VaryEncoding"];
                    "Cache-Control": components["headers"]["Revalidate"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example export const answer = 42 */
                    "text/javascript; charset=utf-8": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["FileNotFound"];
            413: components["responses"]["ContentTooLarge"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
        };
    };
    getStyle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Entity tags that the client holds (RFC 9110, section 13.1.2).
                 * @example W/"0f343b0931126a20"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /**
                 * @description The name of a style sheet; one that the pages do not use is 404.
                 * @example theme.css
                 */
                file: components["parameters"]["StyleFile"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A style sheet. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    /**
                     * @description Present when the client accepts gzip. A mock says `identity`, for its bodies are plain.
                     * @example identity
                     */
                    "Content-Encoding"?: "gzip" | "identity";
                    Vary: components["headers"]["VaryEncoding"];
                    "Cache-Control": components["headers"]["Revalidate"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example body { margin: 0 } */
                    "text/css; charset=utf-8": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["FileNotFound"];
            413: components["responses"]["ContentTooLarge"];
            421: components["responses"]["MisdirectedRequest"];
            500: components["responses"]["InternalError"];
        };
    };
}
