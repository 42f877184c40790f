/** Ends the script with what went wrong and the whole output of the step that failed. */
export function stop(message, output = '') {
  if (output !== '') console.error(output.trimEnd())
  console.error(message)
  process.exit(1)
}
