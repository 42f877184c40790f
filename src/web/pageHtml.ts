import { styles } from '../report/html/styles.js'
import { pageStyles } from './page/pageStyles.js'

export interface PageParts {
  /** The bundled script; it must not hold what ends a script element. */
  readonly script: string
  /** The SHA-256 of the script in base64. */
  readonly scriptHash: string
  /** The licences of all code in it, which a copy of the page must carry. */
  readonly licence: string
}

/**
 * The whole page as one HTML file. Its policy allows this one script, workers made from it, and nothing from any network; the
 * report inside it is styled inline, which is why styles are allowed.
 *
 * @throws RangeError for a script or a licence that HTML would cut short.
 */
export function pageHtml({ script, scriptHash, licence }: PageParts): string {
  if (/<\/script|<!--/i.test(script)) throw new RangeError('The script holds </script or <!--, which would end it early in HTML.')
  if (/--!?>/.test(licence)) throw new RangeError('The licence holds -->, which would end its comment early.')
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    'worker-src blob:',
    // The module that finds delimiters is compiled in the page; scripts from text stay forbidden.
    `script-src 'sha256-${scriptHash}' 'wasm-unsafe-eval'`,
    "style-src 'unsafe-inline'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  // The licences stand at the end: a browser looks for the encoding in the first 1024 bytes alone.
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>政务热线数据核查</title>
<style>${styles}${pageStyles}</style>
</head>
<body>
<h1>政务热线数据核查</h1>
<p>本页需要启用 JavaScript 的新版浏览器：Chrome、Edge 109 以上或 Firefox 115 以上。</p>
<p lang="en">This page needs JavaScript and a recent browser: Chrome or Edge 109 or later, Firefox 115 or later.</p>
<script>${script}</script>
</body>
</html>
<!--
${licence}-->
`
}
