export function ReflectionPage() {
  return null
}
