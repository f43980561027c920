import { NextIntlClientProvider } from 'next-intl'

export default function Layout({ children }) {
  return (
    <html lang="zh-CN">
      <body>
        <NextIntlClientProvider>{children}</NextIntlClientProvider>
      </body>
    </html>
  )
}
