// Swagger UI is a script and no module: it leaves itself behind as a global.
const { SwaggerUIBundle } = /** @type {any} */ (globalThis)

const dark = matchMedia('(prefers-color-scheme: dark)')
const adapt = () => document.documentElement.classList.toggle('dark-mode', dark.matches)
dark.onchange = adapt
adapt()

// Without its script the page would be empty; this one is a module and runs after it.
if (!SwaggerUIBundle) document.body.append('Swagger UI could not be loaded. Load the page again, or read the contract.')
SwaggerUIBundle?.({
  url: 'openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  tryItOutEnabled: true,
  // It would show a badge of a validator on another host.
  validatorUrl: null,
  // It would warn of our dialect, 2020-12, on which its own is built (OpenAPI 3.1, section 4.8.24.5).
  plugins: [{ wrapComponents: { JsonSchemaDialect: () => () => null } }],
})
