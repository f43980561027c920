import { useLocale } from 'next-intl'
import { liveness } from 'readme'
import { Screen } from './screen.js'

export default function Page() {
  const { title, advice } = liveness('FailedOperation.CompareFail', useLocale())
  return <Screen title={title} advice={advice} />
}
