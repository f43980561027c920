import { init } from 'svelte-i18n'

export const prerender = true

init({ initialLocale: 'zh', fallbackLocale: 'en' })
