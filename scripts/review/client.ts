// The page's entry: reads what the page knows of the locale, and shows it, or first asks for the tag.
import '../../demo/theme.css'
import '../../demo/screen.css'
import './page.css'
import { askForTag } from './ask-for-tag'
import type { Review } from './data'
import { mount } from './mount'

const review: Review = JSON.parse(document.getElementById('review')?.textContent ?? '')
const root = document.body.appendChild(document.createElement('div'))
const tag = review.locale || new URLSearchParams(location.search).get('tag') || ''
if (tag) mount(root, { ...review, locale: tag })
else askForTag(root, review.locales)
