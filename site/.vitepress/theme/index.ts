import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { Playground } from './Playground.js'
import { SiteLayout } from './SiteLayout.js'
import './style.css'
import './playground.css'

export default {
  extends: DefaultTheme,
  Layout: SiteLayout,
  enhanceApp({ app }) {
    app.component('Playground', Playground)
  },
} satisfies Theme
