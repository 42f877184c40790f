/**
 * A group with a smaller denominator is not ranked unless the caller says otherwise. No document sets the number: at 30 the 95 % interval of a share
 * near one half is still 34 points wide, and below that a single record moves the share by more than 3 points, so that places would be drawn by chance.
 */
export const usualRankMinimum = 30
