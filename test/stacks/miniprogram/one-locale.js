import { explain } from 'liveness-messages'
import zhCN from 'liveness-messages/locales/zh-CN'

console.log(explain(1201, zhCN).title)
