# The Node of package.json's optionalDependencies; test/tools/container.test.ts holds the two together.
# The digest is that of the index of all platforms, so that two builds of one commit get the same Debian.
FROM node:24.21.0-bookworm-slim@sha256:d6aa754f16b3197301076f047b5def2f02ea1dbbc2ca920407d46d7ec7f87b20 AS base
WORKDIR /app

FROM base AS build
COPY package.json package-lock.json ./
# The image has its Node already (omitted: optional), and nothing here needs an install script.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund --no-update-notifier
# Swagger UI comes in many forms and with maps, 12 MB; two files are served.
RUN find node_modules/swagger-ui-dist -type f ! -name swagger-ui-bundle.js ! -name swagger-ui.css \
  ! -name package.json ! -name 'LICENSE*' ! -name NOTICE ! -name '*.LICENSE.txt' -delete
COPY openapi.yaml ./
COPY generated ./generated
COPY deploy/container ./deploy/container
COPY src ./src
# Compiled once, for that version of Node.js and that user, because nothing can be written where the image runs.
# Otherwise the service and its ambient traffic would take 16 MB each to strip the types.
RUN install -d -o 1000 -g 1000 node_modules/.cache/prometric
USER 1000:1000
# What is loaded on demand is compiled as well, into the same folder.
RUN NODE_COMPILE_CACHE=/app/node_modules/.cache/prometric \
  node --import ./src/store/redis/open.ts --import ./src/tracing/otlp.ts src/start.js --version \
  && node src/traffic/start.js
USER 0:0
# Whatever the umask of the checkout was, the user below may read everything and change nothing.
RUN chown -R 0:0 node_modules/.cache && chmod -R a+rX,go-w .

# The packages of the image as CycloneDX: docker build --target sbom --output sbom .
# The lock file has what `npm ci` installs, with hashes. It is cut down to that first: `npm sbom --omit=dev` (npm 11) leaves
# out packages that a development dependency needs as well. The folder gives the document its name.
FROM base AS inventory
WORKDIR /prometric
COPY package.json package-lock.json ./
RUN npm pkg delete devDependencies optionalDependencies \
  && npm install --package-lock-only --offline --ignore-scripts --no-audit --no-fund --no-update-notifier \
  && npm sbom --package-lock-only --sbom-format=cyclonedx --sbom-type=application > /prometric.cdx.json
FROM scratch AS sbom
COPY --from=inventory /prometric.cdx.json /

FROM base
LABEL org.opencontainers.image.title="Prometric" \
      org.opencontainers.image.description="A CRUD service on persons, made to be measured with Prometheus" \
      org.opencontainers.image.version="0.2.0" \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.base.name="docker.io/library/node:24.21.0-bookworm-slim" \
      org.opencontainers.image.base.digest="sha256:d6aa754f16b3197301076f047b5def2f02ea1dbbc2ca920407d46d7ec7f87b20"
# glibc gives freed memory back: two arenas, and each block of 128 KiB or more (mallopt(3)). It saves up to 8 MB.
ENV NODE_ENV=production MALLOC_ARENA_MAX=2 MALLOC_TRIM_THRESHOLD_=131072
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/package.json /app/openapi.yaml ./
COPY LICENSE ./
COPY --from=build /app/deploy ./deploy
COPY --from=build /app/generated ./generated
COPY --from=build /app/src ./src
# A number, so that Kubernetes can see that it is not root (runAsNonRoot); 1000 is `node` in the base image.
USER 1000:1000
EXPOSE 7080
HEALTHCHECK --interval=10s --timeout=5s --start-period=5s --retries=3 \
  CMD ["node", "deploy/container/healthcheck.js"]
# Flags of the service may follow the name of the image: docker run prometric --latency off
ENTRYPOINT ["node", "--max-semi-space-size=8", "--no-parallel-scavenge", "--import", "./deploy/container/early-signals.js", "src/start.js"]
