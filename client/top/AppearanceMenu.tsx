/** Light or dark, normal or high contrast: a small menu behind the half-filled circle. */

import { Button } from "react-aria-components/Button";
import { Header } from "react-aria-components/Header";
import { Menu, MenuItem, MenuSection, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { CONTRASTS, setAppearance, THEMES, useAppearance } from "../state/appearance.ts";
import { useWords } from "../wording/words.ts";

export function AppearanceMenu() {
  const words = useWords();
  const appearance = useAppearance();

  return (
    <MenuTrigger>
      <Button className="tool" aria-label={words("appearance.label")}>
        <HalfCircle />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={words("appearance.label")}>
          <Choice
            title={words("appearance.theme")}
            options={THEMES.map((theme) => ({ id: theme, text: words(`appearance.theme.${theme}`) }))}
            chosen={appearance.theme}
            choose={(theme) => setAppearance({ ...appearance, theme })}
          />
          <Choice
            title={words("appearance.contrast")}
            options={CONTRASTS.map((contrast) => ({ id: contrast, text: words(`appearance.contrast.${contrast}`) }))}
            chosen={appearance.contrast}
            choose={(contrast) => setAppearance({ ...appearance, contrast })}
          />
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

interface ChoiceProps<Id extends string> {
  readonly title: string;
  readonly options: readonly { readonly id: Id; readonly text: string }[];
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
}

function Choice<Id extends string>({ title, options, chosen, choose }: ChoiceProps<Id>) {
  const toKey = (id: Id) => `${title} ${id}`; // all sections of a menu share one space of keys
  return (
    <MenuSection selectionMode="single" disallowEmptySelection selectedKeys={[toKey(chosen)]}>
      <Header>{title}</Header>
      {options.map(({ id, text }) => (
        <MenuItem key={id} id={toKey(id)} className="menu-item" onAction={() => choose(id)}>
          {text}
        </MenuItem>
      ))}
    </MenuSection>
  );
}

function HalfCircle() {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4Z" fill="currentColor" />
    </svg>
  );
}
