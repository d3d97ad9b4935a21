/** Whether the description of a failed assertion is about the element, or names it among those that are not as they should be. */
export function namesElement(description: string, element: string): boolean {
  return (
    description.startsWith(`${element}: `) ||
    description
      .split(/, but for |; /)
      .slice(1)
      .includes(element)
  );
}
