/** How a node is filled, as a layer over sigma's distance shapes: an outline, then the body, or a ring with paper inside. */

import type { FragmentLayer } from "sigma/rendering";

/** Widths are in CSS pixels, measured from the edge of the shape inwards; sigma's `pixelToUV` is half a pixel. */
const GLSL = /* glsl */ `
vec4 layer_badge(vec4 v_badgeBody, vec4 v_badgeOutline, vec4 v_badgePaper, float v_badgeOutlineWidth, float v_badgeRing) {
  float depth = -context.sdf / (2.0 * context.pixelToUV);
  float body = smoothstep(-0.5, 0.5, depth - v_badgeOutlineWidth);
  float hole = v_badgeRing > 0.0 ? smoothstep(-0.5, 0.5, depth - v_badgeOutlineWidth - v_badgeRing) : 0.0;
  return mix(mix(v_badgeOutline, v_badgeBody, body), v_badgePaper, hole);
}
`;

export function layerBadge(): FragmentLayer {
  const { FLOAT, UNSIGNED_BYTE } = WebGL2RenderingContext;
  const color = (name: string, source: string) => ({
    name,
    source,
    size: 4 as const,
    type: UNSIGNED_BYTE,
    normalized: true,
  });
  const number = (name: string, source: string) => ({ name, source, size: 1 as const, type: FLOAT });
  return {
    name: "badge",
    uniforms: [],
    attributes: [
      color("badgeBody", "color"),
      color("badgeOutline", "outline"),
      color("badgePaper", "paper"),
      number("badgeOutlineWidth", "outlineWidth"),
      number("badgeRing", "ring"),
    ],
    glsl: GLSL,
  };
}
