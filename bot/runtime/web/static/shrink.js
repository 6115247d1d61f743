// A photo of a telephone is larger than what is taken, and says where it was made: it goes smaller, and without that.
const LONGEST_PX = [2000, 1400, 1000];
const QUALITY = 0.85;

function drawn(picture, longest) {
  const part = Math.min(1, longest / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [picture.width, picture.height].map((side) => Math.max(1, Math.round(side * part)));
  const paper = canvas.getContext("2d");
  paper.fillStyle = "white";
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/jpeg", QUALITY));
}

// What this browser cannot draw goes as it is.
export async function fitting(file, most) {
  if (file.type !== "image/jpeg" && (file.size <= most || !file.type.startsWith("image/"))) return file;
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return file;
  for (const longest of LONGEST_PX) {
    const smaller = await drawn(picture, longest);
    if (smaller && smaller.size <= most) return new File([smaller], file.name, { type: smaller.type });
  }
  return file;
}
