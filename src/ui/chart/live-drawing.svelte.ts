import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';
import type { ChartData } from '../../domain/report/chart-data.ts';
import type { ChartDrawing } from './chart-canvas.ts';
import type { FormatValue } from './chart-configuration.ts';
import { onThemeChange } from './chart-theme.ts';

interface LiveDrawing {
  readonly data: () => ChartData;
  readonly format: () => FormatValue;
  /** The chart program could not be loaded, or finds no canvas to draw on. */
  readonly onfail: () => void;
}

/** Keeps a canvas showing the latest numbers, at most once a frame. The chart program is loaded here. */
export function liveDrawing({ data, format, onfail }: LiveDrawing): Attachment<HTMLCanvasElement> {
  return (canvas) => {
    let drawing: ChartDrawing | null = null;
    let gone = false;
    let frame = 0;
    let latest = untrack(() => ({ data: data(), format: format() }));

    const redraw = (): void => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => drawing?.update(latest.data, latest.format));
    };

    $effect(() => {
      latest = { data: data(), format: format() };
      redraw();
    });

    const load = async (): Promise<void> => {
      try {
        const { drawOn } = await import('./chart-canvas.ts');
        if (!gone) drawing = drawOn(canvas, latest.data, latest.format);
      } catch {
        if (!gone) onfail();
      }
    };
    void load();

    const forget = onThemeChange(redraw);
    return () => {
      gone = true;
      forget();
      cancelAnimationFrame(frame);
      drawing?.destroy();
    };
  };
}
