// A named import, so that the rest of the manifest does not come into the page.
export { version } from '../../package.json'
