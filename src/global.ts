export * from './index'
export { default as enUS } from './locales/en-US'
export { default as zhCN } from './locales/zh-CN'
