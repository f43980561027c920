import { defineNuxtConfig } from 'nuxt/config'

export default defineNuxtConfig({
  modules: ['@nuxtjs/i18n'],
  i18n: { locales: ['en', 'zh'], defaultLocale: 'zh', detectBrowserLanguage: false },
  compatibilityDate: '2025-11-01',
  telemetry: false,
  nitro: { output: { publicDir: 'dist' } },
})
