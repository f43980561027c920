'use client'
import { useEffect, useState } from 'react'
import { lines } from '../../app.js'

export function Screen({ title, advice }) {
  const [shown, setShown] = useState([])
  useEffect(() => {
    lines(navigator.language).then(setShown)
  }, [])
  return <pre>{[...shown, title, advice].join('\n')}</pre>
}
