/** The words of the canvas in both languages. */

export const CANVAS_WORDS = {
  "zh-CN": {
    "canvas.name": "关系图：方向键走到相邻的对象，回车选中，E 展开，加号和减号缩放，0 显示全部",
    "canvas.zoomIn": "放大",
    "canvas.zoomOut": "缩小",
    "canvas.fit": "显示全部",
    "canvas.noWebGl": "这个浏览器无法绘图（没有 WebGL 2）。列表里有同样的对象和关系。",
  },
  en: {
    "canvas.name":
      "Graph: arrow keys walk to neighbors, Enter selects, E expands, plus and minus zoom, 0 shows everything",
    "canvas.zoomIn": "Zoom in",
    "canvas.zoomOut": "Zoom out",
    "canvas.fit": "Show everything",
    "canvas.noWebGl": "This browser cannot draw the graph (no WebGL 2). The list has the same things and relations.",
  },
} as const;

export type CanvasWords = Readonly<Record<keyof (typeof CANVAS_WORDS)["en"], string>>;
