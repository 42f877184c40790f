import type { DefaultTheme } from 'vitepress'

/** The Chinese words of the search box; its English ones are VitePress's own. */
export const searchWords: NonNullable<DefaultTheme.LocalSearchOptions['translations']> = {
  button: { buttonText: '搜索', buttonAriaLabel: '搜索' },
  modal: {
    displayDetails: '显示详细内容',
    resetButtonTitle: '清除',
    backButtonTitle: '关闭搜索',
    noResultsText: '没有找到',
    footer: {
      selectText: '打开',
      selectKeyAriaLabel: '回车键',
      navigateText: '选择',
      navigateUpKeyAriaLabel: '向上键',
      navigateDownKeyAriaLabel: '向下键',
      closeText: '关闭',
      closeKeyAriaLabel: 'Esc 键',
    },
  },
}
