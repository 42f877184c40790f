#!/usr/bin/env node
import { CommanderError } from 'commander'
import { exitCodes } from './exitCodes.js'
import { localeOf, sayIn } from './language.js'
import { messageOf } from './messageOf.js'
import { createProgram } from './program.js'
import { notify, stopWhenOutputFails } from './terminal.js'

const words = process.argv.slice(2)
const locale = localeOf(words)

stopWhenOutputFails(sayIn(locale))
try {
  const program = createProgram(locale)
  if (words.length === 0) program.outputHelp()
  else await program.parseAsync(words, { from: 'user' })
} catch (error) {
  // Commander throws after it has shown help or the version, too.
  if (!(error instanceof CommanderError && error.exitCode === 0)) {
    notify(messageOf(error, sayIn(locale)))
    process.exitCode = exitCodes.couldNotRun
  }
}
