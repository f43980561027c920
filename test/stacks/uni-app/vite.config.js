import plugin from '@dcloudio/vite-plugin-uni'
import { defineConfig } from 'vite'

export default defineConfig({ base: './', plugins: [(plugin.default ?? plugin)()] })
