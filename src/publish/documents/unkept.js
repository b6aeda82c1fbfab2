// The page in whose place this one is shown comes when it is asked for, and of itself when the network is back.
const come = () => location.reload();
document.getElementById("again").addEventListener("click", come);
addEventListener("online", come);
