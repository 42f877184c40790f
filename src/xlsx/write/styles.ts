import type { Locale } from '../../report/locale.js'

/** How a cell looks, and what a number in it is. */
export const styleNames = ['plain', 'text', 'wrapped', 'title', 'heading', 'keyHeading', 'note', 'count', 'number', 'share', 'measure', 'day', 'minute', 'instant'] as const
export type StyleName = (typeof styleNames)[number]

/**
 * Shares are written cut after two decimals, so that one failure in a million never reads 100.00%; what is above nothing and would
 * read 0.00% is shown as less than a hundredth.
 */
const formats = {
  text: '@',
  count: '#,##0',
  number: '#,##0.######',
  share: '[=0]0.00%;[<0.0001]"<0.01%";0.00%',
  // With all decimals, so that a rate just below its limit does not read as the limit.
  measure: '0.00####%',
  day: 'yyyy-mm-dd',
  minute: 'yyyy-mm-dd hh:mm',
  instant: 'yyyy-mm-dd hh:mm:ss',
} as const

/** Numbers below 164 are taken by Excel. */
const firstFormat = 164
const formatIds = Object.keys(formats)

interface Look {
  readonly format?: keyof typeof formats
  readonly font?: number
  readonly fill?: number
  readonly alignment?: string
}

const top = 'vertical="top"'
const looks: Readonly<Record<StyleName, Look>> = {
  plain: { alignment: top },
  text: { format: 'text', alignment: top },
  wrapped: { alignment: `${top} wrapText="1"` },
  title: { font: 2 },
  heading: { font: 1, fill: 2, alignment: 'vertical="center" wrapText="1"' },
  keyHeading: { font: 1, fill: 3, alignment: 'vertical="center" wrapText="1"' },
  note: { font: 3, alignment: top },
  count: { format: 'count', alignment: top },
  number: { format: 'number', alignment: top },
  share: { format: 'share', alignment: top },
  measure: { format: 'measure', alignment: top },
  day: { format: 'day', alignment: `${top} horizontal="left"` },
  minute: { format: 'minute', alignment: `${top} horizontal="left"` },
  instant: { format: 'instant', alignment: `${top} horizontal="left"` },
}

const fontNames: Readonly<Record<Locale, string>> = { 'zh-CN': '微软雅黑', en: 'Calibri' }

/** The styles of a workbook; a cell names one by its place in `styleNames`. */
export function stylesXml(locale: Locale): string {
  const name = `<name val="${fontNames[locale]}"/>`
  const font = (size: number, extra = ''): string => `<font>${extra}<sz val="${size}"/>${name}</font>`
  const fill = (colour: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/></patternFill></fill>`
  return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="${formatIds.length}">${Object.values(formats).map((code, index) => `<numFmt numFmtId="${firstFormat + index}" formatCode="${escapedCode(code)}"/>`).join('')}</numFmts>
<fonts count="4">${font(10)}${font(10, '<b/>')}${font(14, '<b/>')}${font(10, '<i/>')}</fonts>
<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('DCE6F1')}${fill('FCE4D6')}</fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="${styleNames.length}">${styleNames.map((style) => lookXml(looks[style])).join('')}</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`
}

function lookXml({ format, font = 0, fill = 0, alignment }: Look): string {
  const formatId = format === undefined ? 0 : firstFormat + formatIds.indexOf(format)
  return `<xf numFmtId="${formatId}" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment === undefined ? '' : `<alignment ${alignment}/>`}</xf>`
}

function escapedCode(code: string): string {
  return code.replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
