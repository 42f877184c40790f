import type { Bilingual } from '../expression/kinds.js'
import { CliError } from './cliError.js'
import { printable } from '../report/printable.js'

interface Problem {
  readonly why: Bilingual
  readonly fix: Bilingual
}

const problems: Readonly<Record<string, Problem>> = {
  ENOENT: { why: { zh: '没有这个文件', en: 'there is no such file' }, fix: { zh: '请核对路径。', en: 'Check the path.' } },
  ENOTDIR: {
    why: { zh: '路径中有一段不是文件夹', en: 'a part of the path is no folder' },
    fix: { zh: '请核对路径。', en: 'Check the path.' },
  },
  EISDIR: { why: { zh: '这是文件夹', en: 'it is a folder' }, fix: { zh: '请给出其中的文件。', en: 'Name the files in it.' } },
  EACCES: {
    why: { zh: '没有权限', en: 'permission is denied' },
    fix: { zh: '请更换位置，或取得权限后重试。', en: 'Use another place, or get the permission and try again.' },
  },
  EPERM: {
    why: { zh: '系统不允许', en: 'the system does not allow it' },
    fix: { zh: '请关闭正在使用它的程序，或更换位置。', en: 'Close the program that uses it, or use another place.' },
  },
  EBUSY: {
    why: { zh: '文件正被其他程序占用', en: 'another program holds it' },
    fix: { zh: '请关闭该程序后重试。', en: 'Close that program and try again.' },
  },
  EROFS: { why: { zh: '该磁盘只读', en: 'the disk is read-only' }, fix: { zh: '请用 --out 指定别的文件夹。', en: 'Give another folder with --out.' } },
  ENOSPC: { why: { zh: '磁盘已满', en: 'the disk is full' }, fix: { zh: '请腾出空间，或用 --out 指定别的磁盘。', en: 'Free some space, or give another disk with --out.' } },
  ENAMETOOLONG: { why: { zh: '文件名过长', en: 'the name is too long' }, fix: { zh: '请改短。', en: 'Shorten it.' } },
}

/** Whether an error came from the operating system. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).code === 'string' && 'syscall' in error
}

/** An error of the operating system in words: which file, why, and what to do. */
export function fileProblem(path: string, error: NodeJS.ErrnoException): CliError {
  const code = error.code ?? 'UNKNOWN'
  const { why, fix } = problems[code] ?? {
    why: { zh: `系统报告 ${code}`, en: `the system reports ${code}` },
    fix: { zh: '请核对路径和权限。', en: 'Check the path and the permissions.' },
  }
  const place = printable(path)
  return new CliError({ code, received: path, what: { zh: `${place}：${why.zh}（${code}）。`, en: `${place}: ${why.en} (${code}).` }, fix })
}
