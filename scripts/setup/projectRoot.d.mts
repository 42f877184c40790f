/** The folder that holds package.json, wherever the command was started. */
export const projectRoot: string
