import { useData, withBase } from 'vitepress'
import { defineComponent, h, onMounted, type PropType, ref } from 'vue'
import type { PlaygroundContext } from '../../../src/web/playground/playgroundContext.js'
import { inLocale, type Locale } from '../../../src/report/locale.js'

/** What can be tried, each loaded on its own page only. */
const starters = {
  deadline: async () => (await import('../../../src/web/playground/deadlinePlayground.js')).deadlinePlayground,
  classify: async () => (await import('../../../src/web/playground/classifyPlayground.js')).classifyPlayground,
  evaluate: async () => (await import('../../../src/web/playground/evaluatePlayground.js')).evaluatePlayground,
} satisfies Record<string, () => Promise<(context: PlaygroundContext) => HTMLElement>>

/** `<Playground kind="deadline" />`: a form and its answer, worked out in the browser by the library itself. */
export const Playground = defineComponent({
  props: { kind: { type: String as PropType<keyof typeof starters>, required: true } },
  setup({ kind }) {
    const host = ref<HTMLElement>()
    const { lang } = useData()
    const locale: Locale = lang.value === 'en' ? 'en' : 'zh-CN'
    onMounted(async () => {
      const start = await starters[kind]()
      const pageOf = (page: string): string => withBase(locale === 'en' ? `/en/${page}` : `/${page}`)
      host.value?.replaceChildren(start({ locale, say: (text) => inLocale(text, locale), pageOf }))
    })
    return () => h('div', { ref: host, class: 'playground vp-raw' }, inLocale({ zh: '正在载入……', en: 'Loading …' }, locale))
  },
})
