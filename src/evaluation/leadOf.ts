import type { LeadProvision } from '../engine/provision.js'
import type { Lead } from './evaluation.js'

/** What an order says of the units that handle it. */
type Units = Readonly<Record<string, unknown>>

/**
 * Which unit leads: the one that the order names, else the one that the profile says. One unit alone leads nobody.
 * The handling unit counts as the first receiver of an order that was never returned; after a return nobody knows.
 */
export function leadOf(order: Units, provision: LeadProvision | null): Lead | null {
  const { assistingUnits, handlingUnit, leadUnit, returnCount, returnedAt } = order
  if (!Array.isArray(assistingUnits) || assistingUnits.length === 0) return null
  const clause = provision?.clause ?? null
  const named = textIn(leadUnit)
  if (named !== null) return { unit: named, basis: 'onTheOrder', by: null, clause }
  if (!provision) return null
  if (provision.who === 'named') return { unit: null, basis: 'toBeNamed', by: provision.by ?? null, clause }
  const wasReturned = isFilled(returnedAt) || isAboveZero(returnCount)
  return { unit: wasReturned ? null : textIn(handlingUnit), basis: 'firstReceiver', by: null, clause }
}

const isFilled = (value: unknown): boolean => value !== undefined && value !== null && value !== ''
const isAboveZero = (value: unknown): boolean => isFilled(value) && Number(value) > 0
const textIn = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value : null)
