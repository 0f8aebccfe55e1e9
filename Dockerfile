# The app in a box: the page is built while the image is made, the server runs as an ordinary user.
FROM node:22-bookworm-slim

WORKDIR /app

# The packages first, so that a change of the code does not bring them again. The pinned Node is one of them.
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

COPY . .
RUN npm run build && mkdir /data && chown node:node /data

USER node
ENV HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
VOLUME /data
EXPOSE 3000

# Without npm in between, so that the server itself hears when it is told to end.
CMD ["node_modules/.bin/node", "server/main.ts"]
