import { useData } from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import { defineComponent, h, onMounted, watch } from 'vue'

/** The layout of VitePress, whose first page lacks the landmark by which screen readers find the content. */
export const SiteLayout = defineComponent({
  setup() {
    const { frontmatter } = useData()
    const markContent = (): void => {
      const content = document.getElementById('VPContent')
      if (frontmatter.value.layout === 'home') content?.setAttribute('role', 'main')
      else content?.removeAttribute('role')
    }
    onMounted(() => watch(() => frontmatter.value.layout, markContent, { immediate: true, flush: 'post' }))
    return () => h(DefaultTheme.Layout)
  },
})
