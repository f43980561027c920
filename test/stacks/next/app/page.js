import { explain } from 'liveness-messages'
import zhCN from 'liveness-messages/locales/zh-CN'
import { Screen } from './screen.js'

export default function Page() {
  return <Screen explanation={explain('FailedOperation.CompareFail', zhCN)} />
}
