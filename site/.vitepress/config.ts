import { defineConfig, type DefaultTheme, type LocaleSpecificConfig } from 'vitepress'
import { clausesFirst } from '../../scripts/site/clausesFirst.js'
import { sideBar, topLinks } from '../../scripts/site/navigation.js'
import { searchTokens } from '../../scripts/site/searchTokens.js'
import { searchWords } from '../../scripts/site/searchWords.js'
import { searchableHtml } from '../../scripts/site/searchableHtml.js'
import { gatheredFolder, projectRoot, siteBase, siteFolder } from '../../scripts/site/siteFolders.js'
import { rewriteLinks } from '../../scripts/site/siteLinks.js'
import { sitePages } from '../../scripts/site/sitePages.js'

const pages = sitePages(projectRoot)

const chinese: LocaleSpecificConfig<DefaultTheme.Config> & { readonly label: string } = {
  label: '简体中文',
  lang: 'zh-CN',
  title: '政府热线服务规范核查',
  description: 'GB/T 33358-2016《政府热线服务规范》及有关文件：条款、判定规则、工作日期限和数据核查。',
  themeConfig: {
    nav: topLinks('zh'),
    sidebar: sideBar('zh', pages, projectRoot),
    outline: { level: [2, 3], label: '本页内容' },
    docFooter: { prev: '上一页', next: '下一页' },
    darkModeSwitchLabel: '外观',
    lightModeSwitchTitle: '切换到浅色',
    darkModeSwitchTitle: '切换到深色',
    sidebarMenuLabel: '目录',
    returnToTopLabel: '返回顶部',
    langMenuLabel: '语言 Language',
    skipToContentLabel: '跳到主要内容',
    footer: { message: '本站内容由规则、字段定义和判定用例生成；条款均为概述，以标准和文件原文为准。' },
    notFound: { title: '没有这个页面', quote: '地址可能有误，或该规则已更名。', linkLabel: '返回首页', linkText: '返回首页' },
  },
}

const english: LocaleSpecificConfig<DefaultTheme.Config> & { readonly label: string } = {
  label: 'English',
  lang: 'en',
  title: 'Hotline standards',
  description: 'GB/T 33358-2016 for China’s 12345 government hotlines: clauses, rules, working-day deadlines and audits.',
  themeConfig: {
    nav: topLinks('en'),
    sidebar: sideBar('en', pages, projectRoot),
    outline: { level: [2, 3], label: 'On this page' },
    langMenuLabel: 'Language 语言',
    footer: { message: 'Made from the rules, the field definitions and the cases. Clauses are summarised; the published text prevails.' },
  },
}

export default defineConfig({
  srcDir: gatheredFolder,
  outDir: siteFolder,
  base: siteBase,
  cacheDir: `${projectRoot}/.cache/vitepress`,
  locales: { root: chinese, en: english },
  head: [['link', { rel: 'icon', href: `${siteBase}icon.svg`, type: 'image/svg+xml' }]],
  markdown: {
    // Braces stand for sets in our documents, not for attributes.
    attrs: { disable: true },
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config: (markdown) => rewriteLinks(markdown, { root: projectRoot, base: siteBase, pages }),
  },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        locales: { root: { translations: searchWords } },
        miniSearch: { options: { tokenize: searchTokens }, searchOptions: { combineWith: 'AND', prefix: true, fuzzy: false, boostDocument: clausesFirst } },
        _render: searchableHtml,
      },
    },
  },
  vite: { publicDir: `${projectRoot}/site/public` },
})
