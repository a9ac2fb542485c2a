/** How many steps the range of the numbers is cut into; what shares the last step is sorted. */
const steps = 4096

/**
 * The places of the `count` largest of these, and of those as large as the last of them; nothing that is 0. Ascending.
 * No number is below 0. Looked through three times: sorting them all costs many times as much, and so do iterators.
 */
export function placesOfLargest(values: Float64Array, count: number): readonly number[] {
  let largest = 0
  for (let place = 0; place < values.length; place++) largest = Math.max(largest, values[place] ?? 0)
  if (largest === 0) return []

  const scale = (steps - 1) / largest
  const perStep = new Int32Array(steps)
  for (let place = 0; place < values.length; place++) {
    const step = Math.floor((values[place] ?? 0) * scale)
    perStep[step] = (perStep[step] ?? 0) + 1
  }
  let lowest = steps - 1
  for (let above = perStep[lowest] ?? 0; above < count && lowest > 0; above += perStep[lowest] ?? 0) lowest--

  const near: number[] = []
  for (let place = 0; place < values.length; place++) {
    const value = values[place] ?? 0
    if (value > 0 && Math.floor(value * scale) >= lowest) near.push(place)
  }
  if (near.length <= count) return near
  const worth = Float64Array.from(near, (place) => values[place] ?? 0).toSorted()
  const least = worth.at(-count) ?? 0
  return near.filter((place) => (values[place] ?? 0) >= least)
}
