import zhCN from 'liveness-messages/locales/zh-CN'
import Vue from 'vue'
import VueI18n from 'vue-i18n'
import App from './App.vue'

Vue.use(VueI18n)
const i18n = new VueI18n({
  locale: 'zh-CN',
  messages: { 'zh-CN': { ...zhCN.messages, livenessAdvice: zhCN.advice } },
})
new Vue({ i18n, render: create => create(App) }).$mount('#app')
