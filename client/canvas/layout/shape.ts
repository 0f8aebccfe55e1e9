/** The shape that a picture should fill. Only three, so that windows of about the same shape show the same picture. */

export type Shape = "wide" | "square" | "tall";

export function toShape({ width, height }: { readonly width: number; readonly height: number }): Shape {
  if (width > height * 1.15) return "wide";
  return width < height * 0.85 ? "tall" : "square";
}

/** Width over height. */
export const ASPECTS = { wide: 1.4, square: 1, tall: 0.65 } as const satisfies Record<Shape, number>;
