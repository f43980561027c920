import { getRequestConfig } from 'next-intl/server'

export default getRequestConfig(() => ({ locale: 'zh', messages: {} }))
