const size = 10;

type Stroke = (context: CanvasRenderingContext2D) => void;

const diagonal: Stroke = (context) => {
  context.moveTo(-2, 8);
  context.lineTo(8, -2);
  context.moveTo(2, 12);
  context.lineTo(12, 2);
};
const horizontal: Stroke = (context) => {
  context.moveTo(0, 5);
  context.lineTo(size, 5);
};
const vertical: Stroke = (context) => {
  context.moveTo(5, 0);
  context.lineTo(5, size);
};
const back: Stroke = (context) => {
  context.moveTo(-2, 2);
  context.lineTo(8, 12);
  context.moveTo(2, -2);
  context.lineTo(12, 8);
};
const cross: Stroke = (context) => {
  horizontal(context);
  vertical(context);
};
const weave: Stroke = (context) => {
  diagonal(context);
  back(context);
};

/** The first of each four is plain; a pattern tells the others apart where colours cannot. */
const strokes: readonly (Stroke | null)[] = [
  null,
  diagonal,
  horizontal,
  back,
  null,
  vertical,
  weave,
  cross,
];

/** The fill of the series or slice at `index`: its colour, with its pattern in the colour of the page. */
export function chartFill(
  index: number,
  color: string,
  background: string,
): string | CanvasPattern {
  const stroke = strokes[index % strokes.length];
  if (!stroke) return color;
  const tile = document.createElement('canvas');
  tile.width = size;
  tile.height = size;
  const context = tile.getContext('2d');
  if (!context) return color;
  context.fillStyle = color;
  context.fillRect(0, 0, size, size);
  context.strokeStyle = background;
  context.lineWidth = 1.5;
  context.beginPath();
  stroke(context);
  context.stroke();
  return context.createPattern(tile, 'repeat') ?? color;
}
