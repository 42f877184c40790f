/** What an Excel workbook is called among the types of files. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
